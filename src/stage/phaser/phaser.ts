/**
 * What of Phaser the stage uses: `phaser` is this module in what is built (`src/build/phaser-plugin.ts`), the whole package while developing and in types.
 * Phaser's inner paths are private: its version is pinned exactly, and the browser tests play every scene on what is built from this list.
 */
import 'phaser-src/polyfills/requestVideoFrame.js';
// `renderer/index` before any render node, or a cycle of requires breaks
import 'phaser-src/renderer/index.js';
// each of these enters itself among the plugins and factories of a scene
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/input/InputPlugin.js';
import 'phaser-src/input/mouse/MouseManager.js';
import 'phaser-src/input/touch/TouchManager.js';
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/gameobjects/nineslice/NineSliceFactory.js';
import 'phaser-src/gameobjects/shape/rectangle/RectangleFactory.js';
import 'phaser-src/gameobjects/text/TextFactory.js';
import constants from 'phaser-src/const.js';
import EventEmitter from 'phaser-src/events/EventEmitter.js';
import Text from 'phaser-src/gameobjects/text/Text.js';
import Vector2 from 'phaser-src/math/Vector2.js';
import DynamicTexture from 'phaser-src/textures/DynamicTexture.js';

export { default as Game } from 'phaser-src/core/Game.js';
export { default as BlendModes } from 'phaser-src/renderer/BlendModes.js';

const { WEBGL } = constants;
const Events = { EventEmitter };
const GameObjects = { Text };
const Textures = { DynamicTexture };
const PhaserMath = { Vector2 };

export { Events, GameObjects, PhaserMath as Math, Textures, WEBGL };
