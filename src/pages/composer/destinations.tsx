import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { draftMarkdown, draftPlain, draftRich, fileNameOf, replyCalendar } from '../../core/replace/texts';
import { gmailLink } from '../../core/replace/gmail-link';
import { mailLink, toolLink, toolOf } from '../../core/replace/tools';
import type { ToolChoice } from '../../core/model';
import { Icon } from '../../ui/icons';
import type { PartProps } from './shared';
import { needsRecording } from './steps';

const FORMS = ['rich', 'markdown', 'plain'] as const;
type Form = (typeof FORMS)[number];

/** Where the letter goes. Nothing is sent: each way ends before a person, in a window of theirs or on their disk. */
export function Destinations({ state, composer, doors }: PartProps): JSX.Element {
  const { t } = doors;
  const { letter } = composer;
  const [form, setForm] = useState<Form>('rich');
  const [said, setSaid] = useState<string | null>(null);
  const to = state.recipients.flatMap(({ email }) => email ?? []);
  const taken = { to, ...letter };
  const gmail = gmailLink({ ...taken, as: state.as });
  const mail = mailLink(taken);
  const copy = async (as: Form): Promise<boolean> => {
    const rich = as === 'rich' ? draftRich(letter, state.draft.lang) : null;
    return doors.copy(as === 'markdown' ? draftMarkdown(letter) : draftPlain(letter), rich);
  };
  const onCopy = async (): Promise<void> => {
    const done = await copy(form);
    setSaid(done ? 'card_copied' : 'compose_copy_refused');
    if (done) composer.taken(form, null);
  };
  const onTool = async (tool: ToolChoice): Promise<void> => {
    const { href, filled } = toolLink(tool, taken);
    // The text that no link carries is on the clipboard when the tool opens.
    setSaid(filled ? null : (await copy(toolOf(tool.id).form)) ? 'compose_paste' : 'compose_copy_refused');
    composer.taken('tool', tool.id);
    await doors.openTab(href);
  };
  const name = state.hideTitles ? '' : state.meeting.title;
  const calendar = replyCalendar({ ...state.draft, ...letter }, letter.subject, doors.now());
  return (
    <>
      <div class="dest">
        <span class="label">{t('compose_take')}</span>
        <div class="row">
          <button class={needsRecording(state) ? 'btn' : 'btn primary'} type="button" onClick={() => void onCopy()}>
            <Icon name={said === 'card_copied' ? 'check' : 'copy'} class="g" />
            {said === 'card_copied' ? t('card_copied') : t('card_copy')}
          </button>
          {gmail === null ? null : (
            <a class="btn" href={gmail} target="_blank" rel="noopener noreferrer" onClick={() => composer.taken('gmail', null)}>
              {t('card_open_gmail')}
            </a>
          )}
          {mail === null ? null : (
            <a class="btn" href={mail} onClick={() => composer.taken('mail', null)}>
              {t('compose_mail')}
            </a>
          )}
          {state.tools.map((tool) => (
            <button class="btn" type="button" key={tool.id} onClick={() => void onTool(tool)}>
              {toolOf(tool.id).name}
            </button>
          ))}
          {state.tools.length > 0 ? null : (
            <a class="btn quiet" href={doors.pageUrl('options', 'tools')} target="_blank" rel="noopener noreferrer">
              {t('compose_choose_tools')}
            </a>
          )}
        </div>
        <span class="label" id="copy-as">
          {t('compose_copy_as')}
        </span>
        <div class="row tight" role="group" aria-labelledby="copy-as">
          {FORMS.map((one) => (
            <button
              key={one}
              class="btn quiet small toggle"
              type="button"
              aria-pressed={one === form}
              onClick={() => {
                setForm(one);
                setSaid(null);
              }}
            >
              {t(`compose_form_${one}`)}
            </button>
          ))}
        </div>
        <span class="label">{t('compose_save')}</span>
        <div class="row tight">
          <button
            class="btn quiet small"
            type="button"
            onClick={() => {
              doors.download(fileNameOf(name, 'md', state.format), draftMarkdown(letter), 'text/markdown');
              composer.taken('md', null);
            }}
          >
            <Icon name="file" class="g" />
            {fileNameOf(name, 'md', state.format)}
          </button>
          {calendar === null ? null : (
            <button
              class="btn quiet small"
              type="button"
              onClick={() => {
                doors.download('reply-by.ics', calendar, 'text/calendar');
                composer.taken('ics', null);
              }}
            >
              <Icon name="calendar" class="g" />
              reply-by.ics
            </button>
          )}
        </div>
      </div>
      <p class="s soft after" role="status">
        {said !== null && said !== 'card_copied' ? t(said) : t('compose_note')}
        {composer.proposalId === null ? null : (
          <>
            {' '}
            {t('compose_followed')}{' '}
            <button class="btn small quiet" type="button" onClick={composer.takeBack}>
              {t('card_undo')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
