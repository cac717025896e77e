import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A part of a file in a backup: files are cut, so that all processors unpack at once however long one is.
 *
 * <p>The list of parts tells its form in its first line. In form 2 parts are packed by Zstandard, which unpacks several times faster than
 * what zip has, and a digest is that of the packed bytes, which are fewer. Form 1 has no such line: there each file is one part, packed by
 * zip itself, with the digest of what is in it.
 */
record OnRecordPart(int form, String digest, long length, long offset, String place) {
    private static final int FORM = 2;
    private static final String SAYS_FORM = "on-record-backup ";
    /** In bytes: some of these for each processor must fit into a small heap. */
    private static final int LONGEST = 1 << 22;
    private static final int FASTEST = 1;

    /** Packs the next part of a file, of at most so many bytes. */
    static OnRecordPart pack(ZipOutputStream zip, FileChannel from, long most, String place) throws IOException {
        var offset = from.position();
        var bytes = ByteBuffer.allocate((int) Math.min(LONGEST, most - offset));
        while (bytes.hasRemaining() && from.read(bytes) >= 0) {
            // As many as there are.
        }
        var packed = new byte[(int) Zstd.compressBound(bytes.position())];
        var size = (int) Zstd.compressByteArray(packed, 0, packed.length, bytes.array(), 0, bytes.position(), FASTEST);
        var sum = new CRC32();
        sum.update(packed, 0, size);
        var sha256 = OnRecordArchive.sha256();
        sha256.update(packed, 0, size);
        var digest = HexFormat.of().formatHex(sha256.digest());
        var part = new OnRecordPart(FORM, digest, bytes.position(), offset, place);
        var entry = new ZipEntry(part.name());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(packed, 0, size);
        zip.closeEntry();
        return part;
    }

    private String name() {
        return form == 1 ? place : place + "@" + offset;
    }

    /** The list of all parts. */
    static String list(List<OnRecordPart> parts) {
        var text = new StringBuilder(SAYS_FORM).append(FORM);
        for (var part : parts) {
            text.append('\n').append(part.digest).append(' ').append(part.length).append(' ').append(part.offset);
            text.append(' ').append(part.place);
        }
        return text.toString();
    }

    /** Reads such a list; the longest comes first, so that nobody has it left at the end. */
    static List<OnRecordPart> listed(String text) throws IOException {
        var lines = List.of(text.split("\n"));
        var form = lines.get(0).startsWith(SAYS_FORM) ? number(lines.get(0).substring(SAYS_FORM.length())) : 1;
        if (form > FORM) {
            throw new OnRecordArchive.Newer("it is of form " + form + ", which a newer On Record made");
        }
        var parts = new ArrayList<OnRecordPart>();
        for (var line : form == 1 ? lines : lines.subList(1, lines.size())) {
            var words = line.split(" ", form == 1 ? 3 : 4);
            if (words.length < (form == 1 ? 3 : 4)) {
                throw unreadable();
            }
            var offset = form == 1 ? 0 : number(words[2]);
            parts.add(new OnRecordPart((int) form, words[0], number(words[1]), offset, words[words.length - 1]));
        }
        parts.sort(Comparator.comparingLong(OnRecordPart::length).reversed());
        return parts;
    }

    private static long number(String word) throws OnRecordArchive.Damaged {
        if (!word.matches("\\d{1,18}")) {
            throw unreadable();
        }
        return Long.parseLong(word);
    }

    private static OnRecordArchive.Damaged unreadable() {
        return new OnRecordArchive.Damaged("the list of its parts cannot be read");
    }

    /** Writes it to its place in a folder, once it was held against its digest. */
    void unpack(ZipFile zip, Path root) throws IOException {
        var target = root.resolve(place).normalize();
        if (!target.startsWith(root)) {
            throw new OnRecordArchive.Damaged("it names a file outside its folder: " + place);
        }
        Files.createDirectories(target.getParent());
        try (var to = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (form == 1) {
                unpackWhole(zip, to);
            } else {
                unpackPart(zip, to);
            }
        }
    }

    private void unpackPart(ZipFile zip, FileChannel to) throws IOException {
        var packed = bytesOf(zip);
        var sha256 = OnRecordArchive.sha256();
        assertSame(sha256.digest(packed));
        if (length > LONGEST) {
            throw unreadable();
        }
        var bytes = new byte[(int) length];
        try {
            if (Zstd.decompressByteArray(bytes, 0, bytes.length, packed, 0, packed.length) != length) {
                throw changed();
            }
        } catch (ZstdException damaged) {
            throw changed();
        }
        write(ByteBuffer.wrap(bytes), to, offset);
    }

    private byte[] bytesOf(ZipFile zip) throws IOException {
        try (var from = zip.getInputStream(OnRecordArchive.entryOf(zip, name()))) {
            return from.readAllBytes();
        }
    }

    private void unpackWhole(ZipFile zip, FileChannel to) throws IOException {
        var sha256 = OnRecordArchive.sha256();
        var buffer = new byte[1 << 18];
        var written = 0L;
        try (var from = zip.getInputStream(OnRecordArchive.entryOf(zip, name()))) {
            for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                sha256.update(buffer, 0, read);
                written = write(ByteBuffer.wrap(buffer, 0, read), to, written);
            }
        }
        assertSame(sha256.digest());
    }

    private static long write(ByteBuffer bytes, FileChannel to, long at) throws IOException {
        var end = at;
        while (bytes.hasRemaining()) {
            end += to.write(bytes, end);
        }
        return end;
    }

    private void assertSame(byte[] found) throws OnRecordArchive.Damaged {
        if (!HexFormat.of().formatHex(found).equals(digest)) {
            throw changed();
        }
    }

    private OnRecordArchive.Damaged changed() {
        return new OnRecordArchive.Damaged("its file " + place + " is not what was written");
    }
}
