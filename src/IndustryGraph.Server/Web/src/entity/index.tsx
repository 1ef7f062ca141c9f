export { EntityView } from './EntityView';
export { EntitiesView } from './list/EntitiesView';
