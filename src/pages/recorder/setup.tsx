import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons';
import { clockWords } from '../parts/clock-words';
import type { RecorderDoors } from './doors';
import type { Recorder } from './use-recorder';

const WHATS = ['sound', 'screen', 'both'] as const;
type What = (typeof WHATS)[number];

interface Device {
  readonly id: string;
  readonly label: string;
}

/** Devices the browser names: it does so once the person has let it use one. */
async function devicesOf(kind: MediaDeviceKind): Promise<Device[]> {
  const all = await navigator.mediaDevices.enumerateDevices();
  return all.flatMap(({ kind: of, deviceId: id, label }) => (of === kind && id !== '' && label !== '' ? [{ id, label }] : []));
}

/** What is recorded, and from which device. */
export function Setup({ recorder, doors }: { recorder: Recorder; doors: RecorderDoors }): JSX.Element {
  const { t } = doors;
  const [what, setWhat] = useState<What>(doors.format === 'voice-message' ? 'sound' : 'both');
  const [camera, setCamera] = useState(false);
  const [microphones, setMicrophones] = useState<readonly Device[]>([]);
  const [cameras, setCameras] = useState<readonly Device[]>([]);
  const [microphoneId, setMicrophone] = useState<string | null>(null);
  const [cameraId, setCameraId] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = async (): Promise<void> => {
      setMicrophones(await devicesOf('audioinput'));
      setCameras(await devicesOf('videoinput'));
    };
    void look();
    navigator.mediaDevices.addEventListener('devicechange', () => void look(), { signal: life.signal });
    return () => life.abort();
  }, []);
  const sound = what !== 'screen';
  const screen = what !== 'sound';
  return (
    <section class="setup" aria-labelledby="setup-title">
      <h2 id="setup-title" class="vh">
        {t('record_setup')}
      </h2>
      <fieldset class="whats">
        <legend>{t('record_what')}</legend>
        {WHATS.map((one) => (
          <label key={one}>
            <input type="radio" name="what" value={one} checked={one === what} onChange={() => setWhat(one)} />
            <span>{t(`record_what_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {sound && microphones.length > 1 ? (
        <Pick
          label={t('record_microphone')}
          devices={microphones}
          chosen={microphoneId}
          choose={setMicrophone}
          usual={t('record_usual')}
        />
      ) : null}
      {screen ? (
        <label class="switch">
          <input type="checkbox" role="switch" checked={camera} onChange={(event) => setCamera(event.currentTarget.checked)} />
          {t('record_camera')}
        </label>
      ) : null}
      {screen && camera && cameras.length > 1 ? (
        <Pick
          label={t('record_camera_which')}
          devices={cameras}
          chosen={cameraId}
          choose={setCameraId}
          usual={t('record_usual')}
        />
      ) : null}
      <p class="row">
        <button
          class="btn primary"
          type="button"
          disabled={recorder.stage === 'asking'}
          onClick={() => recorder.start({ sound, screen, camera: screen && camera, microphoneId, cameraId })}
        >
          <Icon name="recorded-meeting" class="g" />
          {recorder.stage === 'asking' ? t('record_asking') : t('record_start')}
        </button>
        <span class="s soft">{t('record_limit', { length: clockWords(t, recorder.limit) })}</span>
      </p>
    </section>
  );
}

interface PickProps {
  readonly label: string;
  readonly usual: string;
  readonly devices: readonly Device[];
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

const Pick = ({ label, usual, devices, chosen, choose }: PickProps): JSX.Element => (
  <label class="field">
    <span>{label}</span>
    <select class="input" value={chosen ?? ''} onChange={(event) => choose(event.currentTarget.value || null)}>
      <option value="">{usual}</option>
      {devices.map((device) => (
        <option key={device.id} value={device.id}>
          {device.label}
        </option>
      ))}
    </select>
  </label>
);
