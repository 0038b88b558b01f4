import { Command } from 'commander';
import { PROJECT } from '../read/project.ts';
import { Refusal } from '../problem/refusal.ts';

/** The exit code of a command that was given wrongly; 1 is for one whose work fails. */
const GIVEN_WRONGLY = 2;

/** Options that npm itself has under the same name. */
const NPM_OPTIONS = ['cache'];

/** A command as npm runs it. Each has --help; what is mistyped is told with the nearest that there is. */
export function handrailCommand(name: string, summary: string): Command {
  return new Command(`npm run ${name} --`)
    .summary(name)
    .description(summary)
    .helpOption('--help', 'show these words')
    .allowExcessArguments(false)
    .showHelpAfterError()
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : GIVEN_WRONGLY));
}

/**
 * The options and names that were given to this process. It goes where the command was called, which is what paths are
 * meant from: npm itself runs a command in the folder of the project.
 */
export function readCommand<Options extends object>(command: Command): { options: Options; names: string[] } {
  command.parse();
  refuseTaken(command, process.env);
  const calledIn = process.env['INIT_CWD'];
  if (calledIn !== undefined && process.cwd() === PROJECT) process.chdir(calledIn);
  return { options: command.opts<Options>(), names: command.args };
}

/** Runs a command. What it cannot do it says in sentences; a fault of Handrail itself keeps its trace. */
export async function runCommand<Options extends object>(
  command: Command,
  act: (options: Options, names: string[]) => Promise<void>,
): Promise<void> {
  const { options, names } = readCommand<Options>(command);
  try {
    await act(options, names);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Without "--", npm takes an option for its own, and the command would run without it. */
function refuseTaken(command: Command, env: NodeJS.ProcessEnv): void {
  const taken = command.options
    .map((option) => option.long!.slice('--'.length))
    .find((name) => env[`npm_config_${name}`] !== undefined && !NPM_OPTIONS.includes(name));
  if (taken === undefined) return;
  command.error(
    `error: npm kept "--${taken}" for itself: write "--" before the options, as in "npm run ${command.summary()} -- --${taken}"`,
  );
}
