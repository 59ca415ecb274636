import '@fontsource-variable/newsreader/wght.css';
import '@fontsource-variable/newsreader/wght-italic.css';
import './style/base.css';
import './style/frame.css';
import './style/quotes.css';
import './style/home.css';
import './style/pages.css';
import {createRoot} from 'react-dom/client';
import {App} from './App';

const place = document.getElementById('page');
if (place) createRoot(place).render(<App />);
