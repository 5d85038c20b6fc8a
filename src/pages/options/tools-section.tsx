import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ToolChoice, ToolId } from '../../core/model';
import { isToolAddress, TOOLS, type Tool } from '../../core/replace/tools';
import { FormatsSetting } from './formats-setting';
import { Section } from './section';
import type { SectionProps } from './shared';
import { SwitchSetting } from './switch-setting';

/** What may be suggested in a meeting's place; which tools the person uses, and their own place in each: chosen once, then a button in the composer. */
export function ToolsSection({ state, options, t }: SectionProps): JSX.Element {
  const { tools } = state.settings;
  const save = (next: readonly ToolChoice[]): Promise<boolean> => options.save({ tools: next });
  const toggle = (id: ToolId, on: boolean): Promise<boolean> =>
    save(on ? [...tools, { id, address: null }] : tools.filter((one) => one.id !== id));
  return (
    <Section id="tools" intro={t('options_tools_intro')} t={t}>
      <FormatsSetting state={state} options={options} t={t} />
      <h3 id="used-title">{t('options_tools_used')}</h3>
      <p class="intro s" id="used-note">
        {t('options_tools_note')}
      </p>
      <div class="settings pairs" role="group" aria-labelledby="used-title" aria-describedby="used-note">
        {TOOLS.map((tool) => {
          const chosen = tools.find(({ id }) => id === tool.id);
          return (
            <div key={tool.id}>
              <SwitchSetting label={tool.name} note="" checked={chosen !== undefined} change={(on) => toggle(tool.id, on)} />
              {chosen === undefined ? null : (
                <Address
                  tool={tool}
                  address={chosen.address}
                  t={t}
                  save={(address) => void save(tools.map((one) => (one.id === tool.id ? { ...one, address } : one)))}
                />
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

interface AddressProps extends Pick<SectionProps, 't'> {
  readonly tool: Tool;
  readonly address: string | null;
  readonly save: (address: string | null) => void;
}

function Address({ tool, address, t, save }: AddressProps): JSX.Element {
  const [wrong, setWrong] = useState(false);
  const onChange = (text: string): void => {
    const fits = text === '' || isToolAddress(text);
    setWrong(!fits);
    if (fits && (address ?? '') !== text) save(text === '' ? null : text);
  };
  return (
    <label class="field">
      <span>{t('options_tool_address', { tool: tool.name })}</span>
      <input
        class="input"
        type="url"
        dir="ltr"
        placeholder="https://"
        aria-invalid={wrong}
        defaultValue={address ?? ''}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
      <span class="fault" role="status">
        {wrong ? t('options_tool_address_wrong') : ''}
      </span>
    </label>
  );
}
