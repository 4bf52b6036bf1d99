import type { Host } from '../../../src/workbench/contracts';

/** Makes the host fail one request to come, counted from 1, before it has done anything or after it has done all of it. */
export function failAt(host: Host, number: number, when: 'before' | 'after'): void {
  const answer = host.process.bind(host);
  let count = 0;
  host.process = (body) => {
    if (++count === number) host.failNext('GeneralException', when);
    return answer(body);
  };
}
