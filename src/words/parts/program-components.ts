import * as shared from './props.ts';

export const components = shared.titled.meta({
  description: 'Parts of the program with id and title: program.components.',
});
