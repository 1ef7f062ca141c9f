using System.ComponentModel.DataAnnotations;

namespace IndustryGraph.Server.Security;

/// <summary>The section <c>Auth</c>: who may ask this server.</summary>
internal sealed class AuthOptions : IValidatableObject
{
    public const string Section = "Auth";

    private const int LeastKeyLength = 16;

    /// <summary>Whether everybody may read, whatever the address. False by default: then only a server that listens on this machine alone starts without keys or tokens.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>The API keys. None by default.</summary>
    public IList<ApiKeyOptions> ApiKeys { get; } = [];

    /// <summary>Whose tokens are taken. Nobody's by default.</summary>
    public JwtOptions Jwt { get; } = new();

    /// <summary>Whether there is any way to sign in.</summary>
    public bool IsConfigured => ApiKeys.Count > 0 || Jwt.IsConfigured;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < ApiKeys.Count; i++)
        {
            string setting = $"{Section}:ApiKeys:{i}";
            if (ApiKeys[i].FaultOf(setting, LeastKeyLength) is { } fault)
            {
                yield return new ValidationResult(fault);
            }
            else if (!names.Add(ApiKeys[i].Name!))
            {
                yield return new ValidationResult($"{setting}:Name is '{ApiKeys[i].Name}', as another key's: give each key a name of its own.");
            }
        }

        if (Jwt.FaultOf($"{Section}:Jwt") is { } jwtFault)
        {
            yield return new ValidationResult(jwtFault);
        }
    }
}

/// <summary>An API key, or the SHA-256 of one, and what it allows.</summary>
internal sealed class ApiKeyOptions
{
    /// <summary>Whose key it is, for logs. No default.</summary>
    public string? Name { get; set; }

    /// <summary>The key, 16 characters or more. Either this or <see cref="Sha256"/>.</summary>
    public string? Key { get; set; }

    /// <summary>The SHA-256 of the key's UTF-8 bytes in hexadecimal, so that the settings do not hold the key itself.</summary>
    public string? Sha256 { get; set; }

    /// <summary>What the key allows. Reading by default.</summary>
    public Role Role { get; set; } = Role.Reader;

    public string? FaultOf(string setting, int leastLength)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            return $"{setting}:Name is missing: say whose key it is.";
        }

        if (string.IsNullOrEmpty(Key) == string.IsNullOrEmpty(Sha256))
        {
            return $"{setting} needs one of Key and Sha256: the key itself, or its SHA-256 in hexadecimal.";
        }

        if (Key is { Length: > 0 } key && key.Length < leastLength)
        {
            return $"{setting}:Key has {key.Length} characters; a key needs {leastLength} at least. 'openssl rand -hex 32' makes a good one.";
        }

        return Sha256 is { Length: > 0 } hash && !(hash.Length == 64 && hash.All(char.IsAsciiHexDigit))
            ? $"{setting}:Sha256 is no SHA-256: 64 hexadecimal digits are one, as 'printf %s KEY | sha256sum' prints."
            : null;
    }
}

/// <summary>Tokens of an OpenID Connect provider.</summary>
internal sealed class JwtOptions
{
    /// <summary>The address of the provider, as <c>https://login.example.org</c>. None by default: no tokens are taken.</summary>
    public string? Authority { get; set; }

    /// <summary>The audience that tokens must be made for. Needed with <see cref="Authority"/>.</summary>
    public string? Audience { get; set; }

    public bool IsConfigured => !string.IsNullOrEmpty(Authority);

    public string? FaultOf(string setting)
    {
        if (!IsConfigured)
        {
            return string.IsNullOrEmpty(Audience) ? null : $"{setting}:Audience is set without {setting}:Authority: give the address of the provider.";
        }

        bool isAddress = Uri.TryCreate(Authority, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
        if (!isAddress)
        {
            return $"{setting}:Authority '{Authority}' is no address of a provider: write it as https://login.example.org (http only on this machine).";
        }

        return string.IsNullOrEmpty(Audience) ? $"{setting}:Audience is missing: without it a token that was made for another service would be taken." : null;
    }
}

/// <summary>What a caller may do. An editor may read, too.</summary>
internal enum Role
{
    /// <summary>Read.</summary>
    Reader,

    /// <summary>Read, and write by statements of Cypher.</summary>
    Editor,
}
