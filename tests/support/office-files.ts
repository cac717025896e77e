/** A Word document of two paragraphs, the first with a quotation by Ann Ferris. */
export const DOCX = Buffer.from(
  [
    'UEsDBBQAAAAIAEIaeV26d6ScywAAAFMBAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbJWQvVLDQAyEX+XmWiYnQ0HB2E4BtEDBC2jO',
    'sn3D/c1JCeHtkRNIQUcp7Wq/HfX7U4rmSI1DyYO9dZ3dj/37VyU2qmQe7CpSHwDYr5SQXamUVZlLSyg6tgUq+g9cCO667h58yUJZ',
    'drJl2LF/ohkPUczzSdcXSqPI1jxejBtrsFhrDB5FdTjm6Q9l90Nwenn28Boq36jBwti/av0WJjJv2OQFk8bBZ2kTTMUfkiLcZvwX',
    'r8xz8HS939JqK56YQ15SdFclYci/PeD8tvEbUEsDBBQAAAAIAEIaeV3+xpu/lAAAAAUBAAALAAAAX3JlbHMvLnJlbHONzzsOwjAM',
    'BuCrRD5A3DIwoKRdWFgrLhClblrRPOSE1+3JwEARA6N///osq/7hV3EjzksMGlrZQN+pgVZTapDnJWVRGyFrmEtJB8RsZ/Imy5go',
    '1M0U2ZtSR3aYjL0YR7hrmj3ypwFbU5xGDdyCOD8T/SPHaVosHaO9egrlx4GvRpUNOyoa7pFHHN+xrCxgp3DzYPcCUEsDBBQAAAAI',
    'AEIaeV3cq7lPtwAAAAYBAAARAAAAd29yZC9kb2N1bWVudC54bWxtjzFuwzAMRa9CaA4sJ0MHw3bQJUOmbp1di7EFWKRAqnWz+SDN',
    '5XySWC2CAkWXRxAf//OzPn6GCT5Q1DM1Zl+U5tjWc+W4fw9ICTaZtJobM6YUK2u1HzF0WnBE2rQLS+jStspgZxYXhXtU9TSEyR7K',
    '8smGzpPJkW/srnnGDMlI7bp8vSLMfppgu+YgjQiESXfrcgPtvINnIjihiNeittmSKd+Mf9POPBK8XMOPk/g/h30Usb9PtndQSwEC',
    'FAMUAAAACABCGnlduneknMsAAABTAQAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUAxQAAAAIAEIa',
    'eV3+xpu/lAAAAAUBAAALAAAAAAAAAAAAAACAAfwAAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIAEIaeV3cq7lPtwAAAAYBAAARAAAA',
    'AAAAAAAAAACAAbkBAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAAAwADALkAAACfAgAAAAA=',
  ].join(''),
  'base64',
);

/** A PDF of one page that prints these words; without words the page is empty. */
export function pdf(words: string): Buffer {
  const drawn = words === '' ? '' : `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
