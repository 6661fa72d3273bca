export { EditionsPage as Component } from './EditionsPage';
