import { analyses } from './en/analyses';
import { app } from './en/app';
import { claims } from './en/claims';
import { common } from './en/common';
import { entity } from './en/entity';
import { evidence } from './en/evidence';
import { network } from './en/network';
import { picker } from './en/picker';
import { search } from './en/search';
import { sharing } from './en/sharing';
import { states } from './en/states';
import { time } from './en/time';

export const english = {
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
