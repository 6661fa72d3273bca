export { DeliveriesPage as Component } from './DeliveriesPage';
