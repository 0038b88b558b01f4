/** Where a build is. */
export interface Step {
  /** What is being done, in a word or two. */
  step: string;
  /** How many of how many, for steps that are counted. */
  done?: number;
  total?: number;
}

export type TellStep = (step: Step) => void;
