// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { SwitchSetting } from './switch-setting';

it('shows what was chosen last until it is stored, whatever state arrives meanwhile', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  const stored: boolean[] = [];
  const waiting: (() => void)[] = [];
  const change = (on: boolean): Promise<void> => {
    stored.push(on);
    return new Promise((done) => waiting.push(done));
  };
  const show = (checked: boolean) =>
    act(() => render(<SwitchSetting label="Quiet" note="" checked={checked} change={change} />, root));
  await show(false);
  const box = root.querySelector('input');
  await act(() => box?.click());
  await show(false);
  expect(box?.checked).toBe(true);
  await act(() => box?.click());
  await show(true);
  expect([box?.checked, stored]).toEqual([false, [true, false]]);
  await act(async () => waiting.forEach((done) => done()));
  await show(false);
  expect(box?.checked).toBe(false);
});
