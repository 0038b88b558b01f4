/** What windows of the same site tell each other. No answer is among it. */
export interface KeptMessage {
  what: 'changed' | 'all-deleted' | 'locked' | 'resealed';
}

export interface KeptChannel {
  tell(message: KeptMessage): void;
}

/** @param name of the database the windows share */
export function openKeptChannel(name: string, onMessage: (message: KeptMessage) => void): KeptChannel {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<KeptMessage>) => onMessage(data));
  return { tell: (message) => channel.postMessage(message) };
}
