/** The frame of the calendar's card and tip, also in Gmail and Zoom. */
import { startFrame } from '../parts/start';
import { createCardFrame } from './card-frame';

startFrame(createCardFrame);
