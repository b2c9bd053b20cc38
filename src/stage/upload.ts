import type { Renderer } from 'phaser';
import type { Cut } from './decode.ts';

const LINEAR = 0; // Phaser's scale mode

/** Once what draws has taken in what it was given. Given more before, the page itself would stand still until then. */
async function taken(gl: WebGL2RenderingContext | WebGLRenderingContext): Promise<void> {
  const next = (): Promise<void> => new Promise((done) => setTimeout(done));
  const fence = 'fenceSync' in gl ? gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) : null;
  gl.flush();
  await next();
  if (!fence || !('fenceSync' in gl)) return;
  while (!gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) await next();
  gl.deleteSync(fence);
}

/**
 * Brings a decoded picture to what draws, a strip at a time: everything else has its turn in between. After a lost context Phaser brings it again by itself,
 * from the picture that the texture keeps.
 */
export async function upload(renderer: Renderer.WebGL.WebGLRenderer, { whole, strips }: Cut): Promise<Renderer.WebGL.Wrappers.WebGLTextureWrapper> {
  const { gl } = renderer;
  // Phaser's types forbid what its own empty textures are made with
  const nothing = null as unknown as object;
  const texture = renderer.createTextureFromSource(nothing, whole.width, whole.height, LINEAR) as Renderer.WebGL.Wrappers.WebGLTextureWrapper;
  const first = texture.webGLTexture;
  let y = 0;
  for (const strip of strips) {
    await taken(gl);
    renderer.glTextureUnits.bind(texture, 0);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, y, gl.RGBA, gl.UNSIGNED_BYTE, strip);
    y += strip.height;
    strip.close();
  }
  texture.pixels = whole;
  if (texture.webGLTexture !== first) texture.createResource(); // the context was lost and came back meanwhile
  return texture;
}
