/** Whether what stands beside a figure is the figure itself, in Chinese numerals. */
export const isInWords = (text: string): boolean => /^[零一二三四五六七八九十]+件?$/.test(text)
