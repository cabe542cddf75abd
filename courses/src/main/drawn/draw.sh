#!/bin/sh
# Draws the film and the sheet of CCHC-03 anew. Needs chromium and ffmpeg; the build needs neither and takes what is committed.
set -e
cd "$(dirname "$0")"
media=../resources/courses/cchc-03/media
frames=$(mktemp -d)
browser="chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files"

$browser --no-pdf-header-footer --print-to-pdf="$media/phieu-kiem.pdf" "file://$PWD/phieu-kiem.html"

# Seven pictures of eight seconds, each sliding over to the next one.
inputs= chain= last=0:v
for i in 1 2 3 4 5 6 7; do
  $browser --window-size=640,500 --screenshot="$frames/$i.png" "file://$PWD/nhan-ho-so.html#s$i"
  inputs="$inputs -loop 1 -framerate 15 -t 8.6 -i $frames/$i.png"
  if [ $i -gt 1 ]; then
    chain="$chain[$last][$((i - 1)):v]xfade=transition=smoothleft:duration=0.6:offset=$((8 * (i - 1)))[x$i];"
    last=x$i
  fi
done
ffmpeg -y -loglevel error $inputs -filter_complex "$chain[$last]crop=640:360:0:0,format=yuv420p[out]" -map '[out]' \
  -c:v libx264 -profile:v main -level 3.1 -preset veryslow -tune animation -crf 24 -g 60 -movflags +faststart "$media/nhan-ho-so.mp4"
rm -r "$frames"
