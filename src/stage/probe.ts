/** Whether this browser can show the stage. Asked before Phaser is loaded: without WebGL it would fall to a canvas that lacks half the picture. */
export function hasWebGL(): boolean {
  try {
    const canvas = document.createElement('canvas');
    return !!(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
  } catch {
    return false;
  }
}
