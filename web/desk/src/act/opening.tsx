export { OpenCasePage as Component } from './OpenCasePage';
