/** Something a person can mend: the message is all they need, a stack would only hide it. */
export class Refusal extends Error {
  override name = 'Refusal';
}
