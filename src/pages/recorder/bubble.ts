/** Share of the picture's height that the bubble takes. */
const BUBBLE = 0.22;
const MARGIN = 0.03;

async function playing(stream: MediaStream): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  await video.play();
  return video;
}

/** The screen with a round picture of the person in its lower corner, as one track. A worker beats the time, since this page is seldom in front while it records. */
export async function withBubble(
  screen: MediaStream,
  camera: MediaStream,
): Promise<{ track: MediaStreamTrack; stop: () => void }> {
  const shown = await playing(screen);
  const face = await playing(camera);
  const canvas = document.createElement('canvas');
  canvas.width = shown.videoWidth || 1280;
  canvas.height = shown.videoHeight || 720;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas');
  const draw = (): void => {
    // A window that is made larger while it is recorded is fitted into the first size.
    context.drawImage(shown, 0, 0, canvas.width, canvas.height);
    const radius = (canvas.height * BUBBLE) / 2;
    const gap = canvas.height * MARGIN;
    const [x, y] = [canvas.width - gap - radius, canvas.height - gap - radius];
    const side = Math.min(face.videoWidth, face.videoHeight);
    context.save();
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.clip();
    const [left, top] = [(face.videoWidth - side) / 2, (face.videoHeight - side) / 2];
    context.drawImage(face, left, top, side, side, x - radius, y - radius, 2 * radius, 2 * radius);
    context.restore();
  };
  draw();
  const beat = new Worker(new URL('./tick-worker.ts', import.meta.url), { type: 'module' });
  beat.addEventListener('message', draw);
  const [track] = canvas.captureStream(15).getVideoTracks();
  if (track === undefined) throw new Error('no picture');
  return {
    track,
    stop() {
      beat.terminate();
      shown.srcObject = null;
      face.srcObject = null;
    },
  };
}
