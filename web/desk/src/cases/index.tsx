export { CasesPage as Component } from './CasesPage';
