/** Why a command cannot do what it was asked for, in sentences for the one who asked: shown as it is, without a trace. */
export class Refusal extends Error {
  override name = 'Refusal';
}
