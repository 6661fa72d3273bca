import { askAhead } from './api/ahead';
import 'virtual:antd.css';
import './app/desk.css';
import './app/desks.css';

askAhead();
void import('./app/start');
if (location.pathname === '/') void import('./inbox'); // the router asks for it too, but only once it is there itself
