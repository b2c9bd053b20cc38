/** What a shelf needs and a dossier opened by its link does not: its first styles and its view. */
import '../page/styles/shelf-first.css';

export { shelfView } from '../play/shelf-view.ts';
