package id.gurindam.web.files;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Pictures are drawn anew, so that where and with what they were taken does not stay in them. Their size is read before a
 * pixel is, and only one is drawn at a time for each core.
 */
final class Pictures {
    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 12_000;
    private static final int SHOWN_SIDE = 2_048;
    private static final Semaphore AT_ONCE = new Semaphore(Runtime.getRuntime().availableProcessors());

    private Pictures() {}

    /** The same picture without anything but its pixels, as JPEG or PNG by its media type. */
    static byte[] drawnAnew(byte[] picture, String mediaType) throws FileDesk.NotTaken {
        AT_ONCE.acquireUninterruptibly();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new FileDesk.NotTaken("wrong.file.type");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return encoded(smaller(read(reader)), mediaType);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof FileDesk.NotTaken known ? known : new FileDesk.NotTaken("wrong.file.broken");
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new FileDesk.NotTaken("wrong.file.large");
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * SHOWN_SIDE));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage smaller(BufferedImage image) {
        double scale = Math.min(1.0, (double) SHOWN_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] encoded(BufferedImage image, String mediaType) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String format = mediaType.substring(mediaType.indexOf('/') + 1).toLowerCase(Locale.ROOT);
        ImageIO.write(image, format.equals("png") ? "png" : "jpg", out);
        return out.toByteArray();
    }
}
