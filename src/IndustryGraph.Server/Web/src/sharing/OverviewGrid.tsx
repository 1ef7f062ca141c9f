import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '../design/KindMark';
import { kindOf } from '../design/kinds';
import { VisuallyHidden } from '../design/VisuallyHidden';
import type { Overview } from './model/overview';
import { tintOf, tintSteps } from './model/overview';
import styles from './OverviewGrid.module.css';
import { useRovingGrid } from './useRovingGrid';

interface OverviewGridProps {
  overview: Overview;
  /** What the grid shows, for screen readers. */
  label: string;
  partyHead: string;
  pair: readonly [string, string] | null;
  /** A pair was opened. */
  onPair: (pair: readonly [string, string]) => void;
  /** One party was opened. */
  onParty: (id: string) => void;
}

/** Everybody against everybody: the number of shared platforms in four tints, upper half only. */
export function OverviewGrid({ overview, label, partyHead, pair, onPair, onParty }: OverviewGridProps) {
  const { parties } = overview;
  const size = { rows: parties.length, columns: parties.length + 1 };
  const { grid, position, handlers } = useRovingGrid(size, ({ row, column }) => {
    const one = parties[row];
    const other = parties[column - 1];
    if (one !== undefined && column === 0) {
      onParty(one.id);
    } else if (one !== undefined && other !== undefined && overview.count(row, column - 1) > 0) {
      onPair([one.id, other.id]);
    }
  });

  return (
    <>
      <table
        ref={grid}
        className={styles.grid}
        role="grid"
        aria-label={label}
        aria-readonly="true"
        aria-colcount={size.columns}
        {...handlers}
      >
        <colgroup>
          <col className={styles.party} />
          <col className={styles.column} span={parties.length} />
        </colgroup>
        <thead className={styles.head}>
          <tr>
            <th scope="col">{partyHead}</th>
            {parties.map((party) => (
              <th key={party.id} scope="col" data-on={pair?.includes(party.id) ? '' : undefined} title={party.name}>
                <span className={styles.vertical} lang="">
                  {party.name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body}>
          {parties.map((party, row) => (
            <OverviewRow
              key={party.id}
              overview={overview}
              row={row}
              tabColumn={position.row === row ? position.column : -1}
              partner={pair === null ? null : partnerIn(pair, party.id)}
            />
          ))}
        </tbody>
      </table>
      <PairList overview={overview} onPair={onPair} />
    </>
  );
}

interface OverviewRowProps {
  overview: Overview;
  row: number;
  tabColumn: number;
  /** The other of the selected pair where this row is one of it. */
  partner: string | null;
}

const OverviewRow = memo(function OverviewRow({ overview, row, tabColumn, partner }: OverviewRowProps) {
  const { parties } = overview;
  const party = parties[row];
  const cell = (column: number) => ({
    'data-row': row,
    'data-column': column,
    'aria-colindex': column + 1,
    tabIndex: tabColumn === column ? 0 : -1,
  });
  if (party === undefined) {
    return null;
  }

  return (
    <tr>
      <th scope="row" {...cell(0)}>
        <span className={styles.name}>
          <KindMark kind={kindOf(party)} named />
          <span lang="">{party.name}</span>
        </span>
      </th>
      <td aria-hidden="true" colSpan={row + 1} className={styles.lower} />
      {parties.slice(row + 1).map((other, offset) => (
        <OverviewCell
          key={other.id}
          count={overview.count(row, row + 1 + offset)}
          selected={other.id === partner}
          attributes={cell(row + 2 + offset)}
        />
      ))}
    </tr>
  );
});

interface OverviewCellProps {
  count: number;
  selected: boolean;
  attributes: React.HTMLAttributes<HTMLTableCellElement>;
}

function OverviewCell({ count, selected, attributes }: OverviewCellProps) {
  if (count === 0) {
    return <td {...attributes} />;
  }

  return (
    <td className={styles.pair} data-selected={selected ? '' : undefined} {...attributes}>
      <span className={styles.mark} data-tint={tintOf(count)}>
        {count}
      </span>
    </td>
  );
}

function PairList({ overview, onPair }: Pick<OverviewGridProps, 'overview' | 'onPair'>) {
  const { t } = useTranslation('sharing');
  const { parties } = overview;
  return (
    <ul className={styles.pairs}>
      {parties.map((party, row) => {
        const others = parties.flatMap((other, column) => {
          const count = overview.count(row, column);
          return count > 0 ? [{ other, count }] : [];
        });
        return others.length === 0 ? null : (
          <li key={party.id}>
            <span className={styles.name}>
              <KindMark kind={kindOf(party)} named />
              <span lang="">{party.name}</span>
            </span>
            <span className={styles.chips}>
              {others.map(({ other, count }) => (
                <button
                  key={other.id}
                  type="button"
                  className={styles.mark}
                  data-tint={tintOf(count)}
                  onClick={() => onPair([party.id, other.id])}
                >
                  <span lang="">{other.name}</span> {count}
                  <VisuallyHidden> {t('sharedUnit')}</VisuallyHidden>
                </button>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What the tints mean; as many as occur. */
export function OverviewLegend({ most }: { most: number }) {
  const { t } = useTranslation('sharing');
  return (
    <ul className={styles.legend}>
      {tintSteps
        .filter((step) => step <= most)
        .map((step, index) => (
          <li key={step}>
            <span className={styles.mark} data-tint={index + 1} aria-hidden="true">
              {step}
            </span>
            {t(index === 0 ? 'tint.one' : index === 3 ? 'tint.more' : index === 2 ? 'tint.some' : 'tint.two')}
          </li>
        ))}
    </ul>
  );
}

function partnerIn(pair: readonly [string, string], id: string): string | null {
  return pair[0] === id ? pair[1] : pair[1] === id ? pair[0] : null;
}
