export { PersonPage as Component } from './person/PersonPage';
