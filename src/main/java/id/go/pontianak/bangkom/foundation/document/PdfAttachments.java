package id.go.pontianak.bangkom.foundation.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts a file into a PDF of our own as PDF/A-3 wants it (ISO 19005-3, 6.8): named, typed, and associated with the whole document. */
final class PdfAttachments {

    private PdfAttachments() {}

    static byte[] add(byte[] pdf, Enclosed file) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification entry = entry(document, file);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(file.name(), entry));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            COSArray associated = new COSArray();
            associated.add(entry);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PDComplexFileSpecification entry(PDDocument document, Enclosed file) throws IOException {
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(file.content()));
        content.setSubtype(file.mediaType());
        content.setSize(file.content().length);
        Calendar made = document.getDocumentInformation().getModificationDate();
        content.setModDate(made == null ? Calendar.getInstance() : made);
        PDComplexFileSpecification entry = new PDComplexFileSpecification();
        entry.setFile(file.name());
        entry.setFileUnicode(file.name());
        entry.setFileDescription(file.description());
        entry.setEmbeddedFile(content);
        entry.setEmbeddedFileUnicode(content);
        entry.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        return entry;
    }
}
