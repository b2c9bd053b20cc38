/** The second module: all that the first screen does without. One import brings parts and styles. */
import './styles/later.css';

export { About } from './about.tsx';
export { Credit } from './credit.tsx';
export { Discuss } from './discuss.tsx';
export { ForecastStep } from './forecast-step.tsx';
export { Journal } from './journal.tsx';
export { LookCard } from './look-card.tsx';
export { NoticeList } from './notice-list.tsx';
export { Options } from './options.tsx';
export { PaperStack } from './paper-stack.tsx';
export { Reveal } from './reveal.tsx';
export { RoadStep } from './road-step.tsx';
export { SettingsDialog } from './settings-dialog.tsx';
