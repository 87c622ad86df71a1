import './readable.css';
import './system-font.css';

export { default } from 'vitepress/theme-without-fonts';
