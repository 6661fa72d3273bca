export { InboxPage as Component } from './InboxPage';
