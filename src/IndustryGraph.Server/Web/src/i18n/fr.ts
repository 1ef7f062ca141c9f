import { analyses } from './fr/analyses';
import { app } from './fr/app';
import { claims } from './fr/claims';
import { common } from './fr/common';
import { entity } from './fr/entity';
import { evidence } from './fr/evidence';
import { network } from './fr/network';
import { picker } from './fr/picker';
import { search } from './fr/search';
import { sharing } from './fr/sharing';
import { states } from './fr/states';
import { time } from './fr/time';

export const french = {
  analyses,
  app,
  claims,
  common,
  entity,
  evidence,
  network,
  picker,
  search,
  sharing,
  states,
  time,
};
