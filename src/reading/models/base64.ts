/** Bytes of a base64 text; works in Node, in the browser and in a web worker. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
