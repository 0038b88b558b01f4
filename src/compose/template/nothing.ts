/**
 * What a path that leads nowhere yields. It prints as nothing, has every key and no rows,
 * so one mistake in a template is one problem.
 */
export const NOTHING: object = Object.freeze(Object.assign(Object.create(null) as object, { toString: () => '' }));
