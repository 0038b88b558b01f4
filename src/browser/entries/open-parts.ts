/** The script of pages with parts to open: the part an address leads to is opened, and on paper all are. */
import '../require-floor.ts';
import '../controls/open-for-print.ts';
import { followTarget } from '../controls/open-target.ts';

followTarget();
