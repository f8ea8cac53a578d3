/** Parts of packages that ship without types. */
declare module 'mammoth/mammoth.browser.js' {
  const mammoth: {
    extractRawText(input: {
      readonly arrayBuffer: ArrayBuffer;
    }): Promise<{ readonly value: string }>;
  };
  export default mammoth;
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
