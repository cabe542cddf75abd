/**
 * Smaller pictures and films, made in the background of what courses show. Knows neither: whoever has originals asks
 * for them ({@link vn.taphuan.rendition.Originals#want}), and gives those that do not lie in the content store.
 */
package vn.taphuan.rendition;
