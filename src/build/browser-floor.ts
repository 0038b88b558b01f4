import project from '../../package.json' with { type: 'json' };

/** The oldest browsers that must run the scripts of the pages, `browserslist` of package.json, as Vite names them: `safari15.4`. */
export const BROWSER_FLOOR = project.browserslist.map((one) => one.replace('ios_saf', 'ios').replace(' >= ', ''));
