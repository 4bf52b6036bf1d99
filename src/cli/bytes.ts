import type { FileRefusal } from '../files';

/** Why a file could not be examined: the file room's reasons, and those of getting at it. */
export type FileFailure =
  | { readonly from: 'files'; readonly refusal: FileRefusal }
  | { readonly from: 'disk'; readonly reason: 'tidak-ditemukan' | 'folder' | 'tidak-dapat-dibuka' };

/** Takes the bytes of a file, or what kept them away. */
export type ReadBytes = (file: string) => Promise<Uint8Array>;

/** The bytes of a file, or what kept them away. */
export async function bytesOf(file: string, readBytes: ReadBytes): Promise<Uint8Array | Extract<FileFailure, { readonly from: 'disk' }>> {
  try {
    return await readBytes(file);
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : null;
    return { from: 'disk', reason: code === 'ENOENT' ? 'tidak-ditemukan' : code === 'EISDIR' ? 'folder' : 'tidak-dapat-dibuka' };
  }
}
