/** The frame of what stands in Gmail: the notice of a mail that is being written, and the line over an invitation that is read. */
import { startFrame } from '../parts/start';
import { createMailFrame } from './mail-frame';

startFrame(createMailFrame);
