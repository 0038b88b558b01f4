import type { Authored, Library } from '../../read/library.ts';
import { isForTeam } from '../../read/is-for-team.ts';
import { listContents, nameContent } from '../../read/phase-contents.ts';
import type { Program } from '../../read/schema/program.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** A pack holds what its program has, and nothing that only the team may see. */
export function checkPacks(library: Library, program: Authored<Program>): Problem[] {
  const known = program.value.phases.flatMap(listContents).map(nameContent);
  return program.value.packs.flatMap(({ contents }, index) =>
    contents.flatMap((content, entry): Problem[] => {
      const place = program.placeOf(['packs', index, 'contents', entry]);
      const name = nameContent(content);
      if (!known.includes(name))
        return [
          errorAt(
            place,
            'unknown-reference',
            `No phase of this program has "${name}", so no pack can hold it.`,
            adviseNearest(name, known),
          ),
        ];
      if (!isForTeam(library, content)) return [];
      return [
        errorAt(
          place,
          'not-for-patients',
          `"${name}" is for the team only, and a pack is handed to patients.`,
          'Take it out of the pack; it stands in the team’s book.',
        ),
      ];
    }),
  );
}
