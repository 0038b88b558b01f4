/** The script of pages that offer files: the paper and size that were chosen in the settings come first. */
import '../require-floor.ts';
import { readFaceChoice } from '../settings/face-choice.ts';
import { preferFace } from '../settings/prefer-face.ts';

preferFace(document, readFaceChoice());
