export { ActPage as Component } from './ActPage';
