using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;

namespace IndustryGraph.Hosting.Settings;

/// <summary>Reads a section of the configuration (appsettings, environment, command line) into its options and checks them.</summary>
public static class SettingsReader
{
    /// <summary>The options of a section, with defaults for what it does not set.</summary>
    /// <exception cref="SettingsException">A value is of the wrong form or out of range.</exception>
    public static T Read<T>(IConfiguration configuration, string section)
        where T : class, new()
    {
        var options = new T();
        try
        {
            configuration.GetSection(section).Bind(options);
        }
        catch (InvalidOperationException exception)
        {
            string detail = exception.InnerException is { } inner ? $" {inner.Message}" : string.Empty;
            throw new SettingsException($"{exception.Message}{detail}");
        }

        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true))
        {
            throw new SettingsException(string.Join('\n', faults.Select(fault => fault.ErrorMessage)));
        }

        return options;
    }
}
