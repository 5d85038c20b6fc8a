/** The languages that drafts are read in. */
import type { Speech } from '../speech';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { pt } from './pt';

export const LANGUAGES: readonly Speech[] = [en, de, fr, es, pt, ja];
