import { InvalidArgumentError, Option } from 'commander';
import { basePath } from '../read/schema/site.ts';

/** `--base`, under the rule that site.yaml has for it. */
export function baseOption(): Option {
  return new Option('--base <path>', 'the path the site is served under, in place of the one in site.yaml').argParser(
    (given: string) => {
      const { success, error } = basePath.safeParse(given);
      if (success) return given;
      throw new InvalidArgumentError(error.issues[0]!.message);
    },
  );
}
