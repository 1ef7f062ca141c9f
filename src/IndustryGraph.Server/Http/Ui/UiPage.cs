using Microsoft.Extensions.FileProviders;

namespace IndustryGraph.Server.Http.Ui;

/// <summary>One page for the browser: its file below the web root and its content security policy.</summary>
internal sealed record UiPage(string File, string ContentSecurityPolicy)
{
    /// <summary>Sends the page, or one that says why it is missing.</summary>
    public Task SendAsync(HttpContext context, IWebHostEnvironment environment)
    {
        IFileInfo page = environment.WebRootFileProvider.GetFileInfo(File);
        HttpResponse response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.ContentSecurityPolicy = page.Exists ? ContentSecurityPolicy : MissingUi.ContentSecurityPolicy;
        return page.Exists ? response.SendFileAsync(page, context.RequestAborted) : response.WriteAsync(MissingUi.Html, context.RequestAborted);
    }
}
