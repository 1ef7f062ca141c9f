namespace IndustryGraph.Cli.Output;

/// <summary>Writes a file that is there whole or not at all: under another name beside it, renamed at the end.</summary>
internal static class CompleteFile
{
    public static async Task<T> WriteAsync<T>(string path, Func<Stream, Task<T>> write)
    {
        string temporary = $"{path}.{Path.GetRandomFileName()}.part";
        try
        {
            T result;
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 << 10, useAsync: true))
            {
                result = await write(stream);
            }

            File.Move(temporary, path, overwrite: true);
            return result;
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
