import { describe, expect, it } from 'vitest';
import { changeAddress, emptyAddress, parseAddress, printAddress } from './address';

const parse = (address: string) => {
  const { pathname, search } = new URL(address, 'http://localhost');
  return parseAddress(pathname, search);
};

describe('an address', () => {
  it.each([
    '/',
    '/network?of=ford,volkswagen-group&asOf=2019-07-09&pair=ford,meb',
    '/entities',
    '/entities/ford?asOf=2019-07-09&relations=past&all=1&lang=fr',
    '/sharing?of=ford&asOf=2026-11-01&level=organization&statuses=active,negotiating&platforms=ev,multi-energy&as=cypher',
    '/analyses/ended-deals?sort=-years&arg.organization=ford&arg.kinds=%5B%22ALLIANCE%22%5D',
    '/network?of=ford&kinds=automaker,joint-venture&expanded=meb&hidden=qnx&pinned=ford&hops=2',
    '/entities/%C5%A1koda',
  ])('is printed as it was read: %s', (address) => {
    expect(printAddress(parse(address)!)).toBe(address);
  });

  it.each(['/somewhere', '/network/ford', '/entities/ford/more', '/analyses/a/b'])(
    'belongs to no view: %s',
    (address) => {
      expect(parse(address)).toBeNull();
    },
  );

  it('says the default where it says nothing', () => {
    expect(parse('/sharing')).toEqual(emptyAddress('sharing'));
    expect(emptyAddress('sharing')).toMatchObject({ asOf: null, level: 'GROUP', statuses: [], pair: null, lang: null });
  });

  it.each([
    'asOf=2019-02-30',
    'asOf=yesterday',
    'level=planet',
    'statuses=,,',
    'pair=ford',
    'pair=a,b,c',
    'lang=de',
    'of=',
  ])('does not choke on what it does not understand: %s', (query) => {
    expect(parse(`/network?${query}`)).toEqual(emptyAddress('network'));
  });

  it('names an entity once', () => {
    expect(parse('/network?of=ford,audi,ford')?.of).toEqual(['ford', 'audi']);
  });
});

describe('a change of address', () => {
  const network = parse('/network?of=ford&asOf=2019-07-09&pair=ford,meb&lang=fr')!;

  it('keeps everything else in the same view', () => {
    expect(printAddress(changeAddress(network, { asOf: '2020-01-01' }))).toBe(
      '/network?of=ford&asOf=2020-01-01&pair=ford,meb&lang=fr',
    );
  });

  it('keeps day and language when it leads to another view', () => {
    expect(printAddress(changeAddress(network, { view: 'entity', subject: 'meb' }))).toBe(
      '/entities/meb?asOf=2019-07-09&lang=fr',
    );
  });

  it('starts afresh with another entity', () => {
    const entity = parse('/entities/ford?asOf=2019-07-09&relations=past')!;
    expect(printAddress(changeAddress(entity, { subject: 'audi' }))).toBe('/entities/audi?asOf=2019-07-09');
  });
});
