import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

/** A piece of a `components` attribute that is not `id=status`. */
export const componentList: Rule<{ value: string; repeated: boolean }> = {
  id: 'component-list',
  severity: 'error',
  why: 'The attribute holds the id of each component that changed and its new status.',
  wrong: '`components="messaging: major_outage"`',
  right: '`components="messaging=major_outage, api=operational"`',
  explain({ value, repeated }) {
    const expected = '`id=status`, separated by commas';
    if (value === '') {
      const message = 'A component is missing beside a comma.';
      return { message, expected, received: 'nothing', hint: 'Delete the comma, or add the component and its status.' };
    }
    const [id = '', status = '', more] = value.split(/[\s:=]+/);
    const [isId, isStatus] = [/^[\w-]+$/.test(id), /^\w+$/.test(status)];
    return {
      message: repeated
        ? `The component “${id}” stands in this list twice.`
        : `“${value}” is not a component and its status.`,
      expected,
      received: value,
      hint: repeated
        ? `Keep one of the two \`${id}=…\`.`
        : `Write \`${isId ? id : 'messaging'}=${isStatus ? status : 'major_outage'}\`.`,
      correction: guessed(!repeated && isId && isStatus && more === undefined ? `${id}=${status}` : null),
    };
  },
};
