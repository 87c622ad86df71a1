import { KINDS, type Kind } from '../../lib/kinds';

/** The number of each kind's shape in the shaders. */
export function shapeOf(kind: Kind): number {
  return KINDS.indexOf(kind);
}

/** Puts a triangle around a node, large enough for any shape that a disc of the node's size holds. */
export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_pixel;
varying float v_shape;

// Colours come as bytes, of which the highest stands for 254 parts of 255.
const float BIAS = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = 2.0 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner * radius, 1)).xy, 0, 1);
  v_offset = corner;
  v_pixel = u_correctionRatio * 2.0 / radius;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= BIAS;
  v_rim = a_rim;
  v_rim.a *= BIAS;
}
`;

/** Leaves of the triangle what is inside the shape, with a rim; the shapes are those of kind-shape.ts. */
export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_pixel;
varying float v_shape;

const float PI = 3.14159265;
const vec4 NOTHING = vec4(0.0);

// How far outside a box with such half sides; negative inside.
float box(vec2 at, vec2 sides) {
  vec2 beyond = abs(at) - sides;
  return max(beyond.x, beyond.y);
}

// The same of a regular figure with a corner on top, which a disc of such a radius holds.
float figure(vec2 at, float corners, float radius) {
  float part = 2.0 * PI / corners;
  float turn = mod(atan(at.x, at.y), part) - part / 2.0;
  return length(at) * cos(turn) - radius * cos(part / 2.0);
}

// The same of a star of five points, whose inner corners are half as far from its middle.
float star(vec2 at, float radius) {
  float half_part = PI / 5.0;
  float turn = abs(mod(atan(at.x, at.y) + half_part, 2.0 * half_part) - half_part);
  vec2 folded = length(at) * vec2(cos(turn), sin(turn));
  vec2 inner = 0.5 * radius * vec2(cos(half_part), sin(half_part));
  vec2 along = normalize(inner - vec2(radius, 0.0));
  return dot(folded - vec2(radius, 0.0), vec2(along.y, -along.x));
}

float outside(vec2 at) {
  if (v_shape < 0.5) return length(at) - 0.86;
  if (v_shape < 1.5) return figure(at, 4.0, 1.0);
  if (v_shape < 2.5) return box(at, vec2(0.76));
  if (v_shape < 3.5) return figure(at, 6.0, 0.96);
  if (v_shape < 4.5) return figure(at, 3.0, 1.0);
  if (v_shape < 5.5) return star(at, 1.0);
  if (v_shape < 6.5) return figure(at, 5.0, 0.98);
  return box(at, vec2(0.94, 0.6));
}

void main() {
  float away = outside(v_offset);
  #ifdef PICKING_MODE
  gl_FragColor = away > 0.0 ? NOTHING : v_color;
  #else
  // The rim of a small shape leaves most of it to its colour.
  float rim_width = min(1.5 * v_pixel, 0.25);
  vec4 inside = mix(v_color, v_rim, smoothstep(-rim_width - v_pixel, -rim_width, away));
  gl_FragColor = mix(inside, NOTHING, smoothstep(-v_pixel, 0.0, away));
  #endif
}
`;
